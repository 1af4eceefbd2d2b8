import { Worker } from 'node:worker_threads';
import type { ReadFault } from '../../domain/observation.ts';
import { pictureNote } from '../../domain/picture-note.ts';
import type { PdfAnswer, PdfTask } from './worker.ts';

/** The words of a document that is not text itself. */
export type TextLayer =
  | { ok: true; title: string | null; text: string /** More pages than were read. */; cut: boolean }
  | { ok: false; reason: ReadFault; message: string };

export interface PdfBounds {
  mostBytes: number;
  mostPages: number;
  mostCharacters: number;
  mostMs: number;
  mostHeapMb: number;
}

/** A long opinion has 300 pages; a budget of a department has more and is read in part. */
export const PDF_BOUNDS: PdfBounds = {
  mostBytes: 25_000_000,
  mostPages: 500,
  mostCharacters: 3_000_000,
  mostMs: 20_000,
  mostHeapMb: 256,
};

let queue: Promise<unknown> = Promise.resolve();

/** The text layer of a PDF. One is read at a time, in a thread that ends with its bounds. */
export function pdfTextLayer(body: Uint8Array, bounds: PdfBounds = PDF_BOUNDS): Promise<TextLayer> {
  if (body.length > bounds.mostBytes)
    return Promise.resolve(refused('too-large', `the PDF has ${body.length} bytes`));
  const read = queue.then(() => layerOf(body, bounds));
  queue = read;
  return read;
}

function refused(reason: ReadFault, message: string): TextLayer {
  return { ok: false, reason, message };
}

async function layerOf(body: Uint8Array, bounds: PdfBounds): Promise<TextLayer> {
  const { mostPages, mostCharacters } = bounds;
  const answer = await runWorker({ body: Uint8Array.from(body), mostPages, mostCharacters }, bounds);
  if (answer === null) return refused('too-large', 'the PDF takes more time or memory than any document');
  if (!answer.ok) {
    const why = answer.locked
      ? 'the PDF is locked with a password'
      : `no PDF reader opens it: ${answer.message}`;
    return refused('not-the-format', why);
  }
  const { text, title, pages, cut } = answer;
  const note = noteOn(answer);
  if (text === '' && note === null)
    return refused(
      'no-text-layer',
      `the PDF has neither text nor pictures: ${pages === 1 ? 'its one page is' : `its ${pages} pages are`} empty or drawn with lines`,
    );
  const all = [text, note].filter((part) => part !== null && part !== '').join('\n\n');
  return { ok: true, text: all, title: usefulTitle(title) ?? (text === '' ? null : firstLine(text)), cut };
}

/** A page of a scan may carry the stamp of a court as text; a page of words carries more. */
const STAMP_CHARACTERS = 120;

/** What is said of a document that shows its pages as pictures, or null. */
function noteOn({ text, pages, pictures }: Extract<PdfAnswer, { ok: true }>): string | null {
  if (pictures === null || text.length > pages * STAMP_CHARACTERS) return null;
  if (text !== '' && pictures.count < pages) return null;
  return pictureNote({ pages, fingerprint: pictures.fingerprint });
}

/** Null when the thread ran out of time or memory. */
async function runWorker(task: PdfTask, { mostMs, mostHeapMb }: PdfBounds): Promise<PdfAnswer | null> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: mostHeapMb },
    stdout: true,
    stderr: true,
  });
  const answer = await new Promise<PdfAnswer | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), mostMs);
    worker.once('message', resolve);
    worker.once('error', () => resolve(null));
    worker.once('exit', () => resolve(null));
    worker.once('exit', () => clearTimeout(timer));
  });
  await worker.terminate();
  return answer;
}

/** What word processors write when nobody gave a title. */
const NO_TITLE =
  /^(?:untitled|document\d*|slide \d+|microsoft (?:word|powerpoint) - .*|.*\.(?:docx?|pdf|indd|pptx?))$/iu;

function usefulTitle(title: string | null): string | null {
  const line = (title ?? '').replace(/\s+/gu, ' ').trim();
  return line === '' || NO_TITLE.test(line) ? null : line;
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 200);
}
