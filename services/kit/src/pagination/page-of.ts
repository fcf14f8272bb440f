import { PageInfo } from './page-info.type.js';

export interface Page<Edge> {
  edges: Edge[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** The parts every connection has in common. */
export function pageOf<Edge extends { cursor: string }>(edges: Edge[], hasNextPage: boolean, totalCount: number): Page<Edge> {
  const pageInfo = Object.assign(new PageInfo(), { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null });
  return { edges, pageInfo, totalCount };
}
