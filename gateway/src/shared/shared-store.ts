/** What several gateways have in common. Whatever fails or is slow there answers as if nothing were there. */
export interface SharedStore {
  read(key: string): Promise<Buffer | undefined>;
  write(key: string, value: Buffer, seconds: number): Promise<void>;
  /** Takes as many as asked for, or nothing. @returns seconds after which there are enough; 0 if they were taken */
  take(bucket: string, count: number, limit: { burst: number; perMinute: number }): Promise<number>;
  close(): Promise<void>;
}
