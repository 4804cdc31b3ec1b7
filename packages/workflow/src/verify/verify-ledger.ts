import { verifySignatures } from '@lookback/review';
import type { Book } from '../book/book.ts';
import type { Difference } from './differences.ts';

/** The first event whose content, hash or signature is not what it was. */
export async function verifyLedger(book: Book): Promise<Difference[]> {
  const chain = await book.ledger.verifyChain();
  if (chain) return [{ path: 'ledger.sqlite', place: `sequence ${chain.sequence}: ${chain.what}` }];
  const signature = verifySignatures(await book.ledger.read());
  return signature ? [{ path: 'ledger.sqlite', place: `sequence ${signature.sequence}: signature` }] : [];
}
