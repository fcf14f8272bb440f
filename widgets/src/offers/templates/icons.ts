import { svg } from 'lit';

/** Line drawings beside words, never instead of them. */
const icon = (path: string) => svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;

export const phoneIcon = icon('M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2');
export const tickIcon = icon('M4 12.5 9.5 18 20 6.5');
export const wheelchairIcon = icon('M11 6v6h5l3 6M11 9h5M8 11a5 5 0 1 0 6 7M11 2.6a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4');
export const companyIcon = icon('M8.5 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M3 20v-2a4 4 0 0 1 4-4h3a4 4 0 0 1 4 4v2M16.5 6a2.5 2.5 0 1 1 0 5M18 14a4 4 0 0 1 3 4v2');
