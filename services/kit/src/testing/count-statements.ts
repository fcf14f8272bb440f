/** Hears the statements of one service; hand `onStatement` to whatever opens it. */
export interface StatementCounter {
  onStatement: (sql: string) => void;
  /** What was sent to the database while `work` ran. */
  during(work: () => Promise<unknown>): Promise<string[]>;
}

/** Counts the statements of a service, so that a test notices when they grow with the number of rows. */
export function countStatements(): StatementCounter {
  let heard: string[] = [];
  return {
    onStatement: (sql) => void heard.push(sql),
    async during(work) {
      heard = [];
      await work();
      return heard;
    },
  };
}
