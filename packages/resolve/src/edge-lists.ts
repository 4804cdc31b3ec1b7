/** Lists of edges, one a cluster, in one array: list c is items[start[c]] .. items[start[c] + length[c] - 1]. */
export class EdgeLists {
  readonly start: Uint32Array;
  readonly length: Uint32Array;
  items: Uint32Array<ArrayBuffer>;
  readonly #room: Uint32Array;
  #used: number;

  /** Empty lists with room for so many edges each. */
  constructor(room: Uint32Array) {
    this.#room = room;
    this.start = new Uint32Array(room.length);
    this.length = new Uint32Array(room.length);
    let used = 0;
    for (let list = 0; list < room.length; list++) {
      this.start[list] = used;
      used += room[list];
    }
    this.#used = used;
    this.items = new Uint32Array(Math.ceil(used * 1.25) + 16);
  }
  push(list: number, edge: number): void {
    this.items[this.start[list] + this.length[list]++] = edge;
  }
  /** Forgets a list; its room is used again when the array is full. */
  drop(list: number): void {
    this.length[list] = 0;
    this.#room[list] = 0;
  }
  /** Puts the first `count` edges in the place of what the list held. */
  replace(list: number, edges: Uint32Array, count: number): void {
    if (count > this.#room[list]) {
      this.length[list] = 0;
      this.#room[list] = 0;
      if (this.#used + count > this.items.length) this.#compact(count);
      this.start[list] = this.#used;
      this.#room[list] = count;
      this.#used += count;
    }
    const to = this.start[list];
    for (let i = 0; i < count; i++) this.items[to + i] = edges[i];
    this.length[list] = count;
  }
  #compact(wanted: number): void {
    let held = wanted;
    for (const length of this.length) held += length;
    const items = new Uint32Array(Math.ceil(Math.max(held * 1.5, this.items.length)));
    let used = 0;
    for (let list = 0; list < this.start.length; list++) {
      const from = this.start[list];
      const length = this.length[list];
      this.start[list] = used;
      this.#room[list] = length;
      for (let i = 0; i < length; i++) items[used++] = this.items[from + i];
    }
    this.items = items;
    this.#used = used;
  }
}
