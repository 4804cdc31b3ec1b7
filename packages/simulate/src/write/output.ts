/**
 * A file being written. `write` resolves when more may be written, so that memory does not grow; from then on the bytes
 * given belong to the caller again, who fills them anew.
 */
export interface OutputFile {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Where a simulation writes. Paths are relative, with `/`. */
export interface Output {
  open(path: string): Promise<OutputFile>;
}
