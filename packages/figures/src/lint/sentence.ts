const boundary = /(?<=[.!?])\s+(?=\S)/u;

/** Splits text into sentences at full stops, question and exclamation marks before a space. */
export function sentencesOf(text: string): string[] {
  return text.split(boundary).filter((sentence) => sentence.trim() !== '');
}

/** The sentence around an offset, and the text before the offset in it. */
export function sentenceAt(text: string, at: number): { sentence: string; before: string } {
  const before = text.slice(0, at).split(boundary).at(-1) ?? '';
  const after = text.slice(at).split(boundary)[0] ?? '';
  return { sentence: before + after, before };
}

/** Is the number in the text as a number of its own, not as a part of another? */
export function positionsOf(text: string, shown: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(shown); at >= 0; at = text.indexOf(shown, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + shown.length, at + shown.length + 2);
    if (!/[\p{L}\p{N}]/u.test(before) && !/^(?:[\p{L}\p{N}]|[.,\u202F]\d)/u.test(after) && !/[.,\u202F]/.test(before))
      found.push(at);
  }
  return found;
}
