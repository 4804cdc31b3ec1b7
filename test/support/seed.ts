import fc from 'fast-check';

/** Property tests draw from one seed, so that a run can be repeated; FC_SEED explores others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261124) });
