/**
 * A text put together from many pieces, of which only the ends are looked at meanwhile. White space in it is single.
 *
 * @internal
 */
export class GrowingText {
  private readonly pieces: string[] = [];
  private length = 0;

  add(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  endsInSpace(): boolean {
    return /\s$/.test(this.pieces[this.pieces.length - 1]?.slice(-1) ?? '');
  }

  dropSpace(): void {
    if (!this.endsInSpace()) return;
    const last = this.pieces.pop() ?? '';
    this.length -= last.length;
    if (last.length > 1) this.add(last.slice(0, -1));
  }

  place(): { length: number; pieces: number } {
    return { length: this.length, pieces: this.pieces.length };
  }

  /** What was added since then, without white space at its ends; undefined where there is nothing else. */
  since(from: {
    length: number;
    pieces: number;
  }): { start: number; end: number } | undefined {
    const lead = /^\s/.test(this.pieces[from.pieces]?.slice(0, 1) ?? '')
      ? 1
      : 0;
    const start = from.length + lead;
    const end = this.length - (this.endsInSpace() ? 1 : 0);
    return end > start ? { start, end } : undefined;
  }

  toString(): string {
    return this.pieces.join('');
  }
}
