import type { CheerioAPI } from 'cheerio/slim';
import type { ReadFault, ReadResult } from '../../domain/observation.ts';
import type { ReadRequest } from '../format.ts';
import { bodyKind, describeKind } from './body-kind.ts';
import { type Capture, describeFault, judgeCapture } from './capture-quality.ts';
import { decodeBody } from './decode.ts';
import { documentTitle, parseHtml, resolveLink } from './html-document.ts';
import { type Prose, proseOf } from './prose.ts';

export type Fault = Extract<ReadResult, { ok: false }>;

export function fault(reason: ReadFault, message: string): Fault {
  return { ok: false, reason, message };
}

export interface HtmlPage {
  ok: true;
  $: CheerioAPI;
  title: string | null;
  /** Address of the page, null for a file. */
  url: string | null;
  /** What relative links are resolved against. */
  base: string | null;
}

/** HTML of a response that was meant to be content; walls, error pages and other types are faults. */
export function readHtmlPage(request: ReadRequest): HtmlPage | Fault {
  const kind = bodyKind(request.body);
  if (kind === 'empty') return fault('empty-body', 'the body is empty');
  if (kind !== 'html' && kind !== 'text')
    return fault('not-the-format', `expected HTML, got ${describeKind(kind)}`);
  const { text } = decodeBody(request.body, request.contentType);
  const document = parseHtml(text);
  if (!document.ok) return fault('too-deep', 'the page is nested deeper than any page for readers');
  const title = documentTitle(document.$);
  const unfit = captureFault(request, title, text, proseOf(document.$));
  if (unfit) return unfit;
  const base = resolveLink(document.base ?? undefined, request.url) ?? request.url;
  return { ok: true, $: document.$, title, url: request.url, base };
}

/** The fault of a response that is not what its publisher meant to show, or null. */
function captureFault(request: ReadRequest, title: string | null, text: string, prose: Prose): Fault | null {
  const quality = judgeCapture({ ...captureOf(request, title, text), prose });
  return quality.fault ? fault(quality.fault, describeFault(quality.fault, quality.signs)) : null;
}

const JUDGED_CHARACTERS = 65_536;

function captureOf(request: ReadRequest, title: string | null, text: string): Capture {
  return {
    status: null,
    headers: request.headers ?? {},
    bytes: request.body.length,
    title,
    head: text.slice(0, JUDGED_CHARACTERS),
    requestedUrl: request.requestedUrl ?? null,
    finalUrl: request.url,
  };
}

/** What stands in place of XML or JSON, as a fault with its own reason where the page says why. */
export function foreignBody(request: ReadRequest, expected: string): Fault {
  const kind = bodyKind(request.body);
  if (kind === 'empty') return fault('empty-body', 'the body is empty');
  if (kind !== 'html') return fault('not-the-format', `expected ${expected}, got ${describeKind(kind)}`);
  const page = readHtmlPage(request);
  return page.ok
    ? fault('html-instead', `expected ${expected}, got an HTML page${titled(page.title)}`)
    : page;
}

function titled(title: string | null): string {
  return title ? ` titled "${title.slice(0, 120)}"` : '';
}

/** One line of running text: whitespace collapsed, nothing at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
