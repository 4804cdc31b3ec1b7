import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../api/client.ts';

/** Takes the next person that waits for this reader, and opens the file. */
export function useTakeNext(after?: string) {
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('take', { body: after === undefined ? {} : { after } }),
    onSuccess: (taken) => {
      client.setQueryData(['taken'], taken);
      if (taken.person !== null) void navigate({ to: '/persons/$id', params: { id: taken.person } });
    },
  });
}
