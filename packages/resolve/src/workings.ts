/** Compiled columns and scored pairs of one run. Opaque outside this room. */
export interface Workings {
  readonly kind: 'workings';
}
