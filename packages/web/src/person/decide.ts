import type { DecideAnswer, DecideCommand, PersonFile } from '@lookback/server';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, freshKey } from '../api/client.ts';

/**
 * Sends an answer. The screen shows it at once; a refusal rolls back and keeps the draft. The same answer sent again
 * carries the same key, so that a lost reply never decides twice.
 */
export function useDecide(person: string, onDone: (answer: DecideAnswer) => void) {
  const client = useQueryClient();
  const sent = useRef<{ body: string; key: string } | null>(null);
  return useMutation({
    mutationFn: (command: DecideCommand) => {
      const body = JSON.stringify(command);
      if (sent.current?.body !== body) sent.current = { body, key: freshKey() };
      return call('decide', { params: { id: person }, body: command, idempotencyKey: sent.current.key });
    },
    onMutate: async (command) => {
      await client.cancelQueries({ queryKey: ['person', person] });
      const before = client.getQueriesData<PersonFile>({ queryKey: ['person', person, 'file'] });
      client.setQueriesData<PersonFile>({ queryKey: ['person', person, 'file'] }, (file) => {
        if (file === undefined) return file;
        const part = file.conduct.part === 'none' ? 'first' : file.conduct.part;
        const { outcome, reason, innocent, evidence } = command;
        const answer = {
          part,
          by: '…',
          at: new Date().toISOString(),
          outcome,
          reason,
          innocent,
          evidence: [...evidence],
        };
        const answers = [...file.conduct.answers, answer];
        return { ...file, conduct: { ...file.conduct, answers, part: 'none', noPartBecause: 'sending' } };
      });
      return { before };
    },
    onError: (_error, _command, context) => {
      for (const [key, file] of context?.before ?? []) client.setQueryData(key, file);
    },
    onSuccess: (answer) => {
      sent.current = null;
      onDone(answer);
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['person', person] });
      void client.invalidateQueries({ queryKey: ['queue'] });
      void client.invalidateQueries({ queryKey: ['overview'] });
    },
  });
}
