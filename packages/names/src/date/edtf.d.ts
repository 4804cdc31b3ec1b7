declare module 'edtf' {
  /** Parses an expression; throws where it is none. Ends in milliseconds since 1970, null unknown, infinite open. */
  export default function edtf(text: string, options?: { level?: number }): { min: number | null; max: number | null };
}
