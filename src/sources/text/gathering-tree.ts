import { DomHandler } from 'htmlparser2';

const MOST_PIECES = 512;

/**
 * A tree that gets the words between two elements together. A page whose elements are not kept has a million
 * pieces of text in a row, and to append each to the text before costs more than to read it.
 */
export class GatheringTree extends DomHandler {
  #pieces: string[] = [];

  override ontext(data: string): void {
    if (this.#pieces.push(data) >= MOST_PIECES) this.#flush();
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#flush();
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#flush();
    super.onclosetag();
  }

  override onend(): void {
    this.#flush();
    super.onend();
  }

  #flush(): void {
    if (this.#pieces.length === 0) return;
    const words = this.#pieces.join('');
    this.#pieces = [];
    super.ontext(words);
  }
}
