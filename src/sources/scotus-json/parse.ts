import type { z } from 'zod';
import type { ReadResult, RejectedItem } from '../../domain/observation.ts';
import { looksLikeHtml } from '../foreign-body.ts';
import type { ReadRequest } from '../format.ts';
import { explainMissingDocket, fault, MAX_BODY_BYTES, observeDocket } from '../scotus/docket.ts';
import type { DocketHead } from '../scotus/facts.ts';
import { linksIn, parseMarkup, textOf } from '../markup.ts';
import type { ProceedingLink, ProceedingRow } from '../scotus/rows.ts';
import { decodeBody } from '../text/decode.ts';
import { docketSchema, proceedingSchema, relatedSchema } from './schema.ts';

const FORMAT = 'scotus-json';

type Docket = z.infer<typeof docketSchema>;

/** Reads one docket's JSON. What the same docket's page says, it says in the same words. */
export function readDocketJson(request: ReadRequest): ReadResult {
  if (request.body.byteLength > MAX_BODY_BYTES)
    return fault('too-large', 'the body is larger than any docket');
  const { text } = decodeBody(request.body, request.contentType);
  const json = parseJson(text);
  if (json === undefined) return explainNotJson(text);
  const docket = docketSchema.safeParse(json);
  if (!docket.success) return fault('not-the-format', 'this JSON is no docket: it has no CaseNumber');
  const { rows, rejected } = readProceedings(docket.data);
  const result = observeDocket(
    FORMAT,
    { head: readHead(docket.data), rows, truncated: false },
    request.settings,
  );
  if (result.ok) result.observation.rejected.push(...rejected);
  return result;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function explainNotJson(text: string): ReadResult {
  if (text.trim() === '') return explainMissingDocket(text);
  if (/^\s*\{/.test(text)) return fault('truncated', 'the JSON breaks off or is broken');
  if (!looksLikeHtml(text)) return fault('not-the-format', 'this is not JSON');
  const explained = explainMissingDocket(text);
  return !explained.ok && explained.reason === 'not-the-format'
    ? fault('html-instead', 'a web page stands where JSON was due')
    : explained;
}

function readHead(docket: Docket): DocketHead {
  return {
    number: docket.CaseNumber,
    capital: docket.bCapitalCase,
    petitioner: plain(docket.PetitionerTitle ?? ''),
    respondent: plain(docket.RespondentTitle ?? ''),
    docketed: docket.DocketedDate,
    linkedWith: plain(docket.Links),
    related: readRelated(docket.RelatedCaseNumber),
    lowerCourt: plain(docket.LowerCourt),
    lowerCourtNumbers: plain(docket.LowerCourtCaseNumbers),
    lowerCourtDecision: plain(docket.LowerCourtDecision),
    questionPresented: docket.QPLink,
  };
}

/** Other kinds of relation than "Vide" are not known to exist and would mean something else. */
function readRelated(items: readonly unknown[]): string {
  return items
    .map((item) => relatedSchema.safeParse(item).data)
    .filter((related) => /^vide/i.test(related?.RelatedType ?? ''))
    .map((related) => related?.DisplayCaseNumber)
    .join(', ');
}

function readProceedings(docket: Docket): { rows: ProceedingRow[]; rejected: RejectedItem[] } {
  const rows: ProceedingRow[] = [];
  const rejected: RejectedItem[] = [];
  for (const item of docket.ProceedingsandOrder) {
    const proceeding = proceedingSchema.safeParse(item);
    if (!proceeding.success)
      rejected.push({ reason: 'malformed', raw: `a proceeding that is ${typeof item}` });
    else rows.push(readProceeding(proceeding.data));
  }
  return { rows, rejected };
}

/** The text is HTML and may link to an opinion; such a link is a document of the row like any other. */
function readProceeding(proceeding: z.infer<typeof proceedingSchema>): ProceedingRow {
  const root = parseMarkup(proceeding.Text);
  const filed = proceeding.Links.filter((link) => link !== null).map(
    (link): ProceedingLink => ({ description: link.Description, url: link.DocumentUrl }),
  );
  const inText = root ? linksIn(root) : [];
  return { date: proceeding.Date.trim(), text: root ? textOf([root]) : '', links: [...filed, ...inText] };
}

function plain(html: string): string {
  const root = /[<&]/.test(html) ? parseMarkup(html) : null;
  return root ? textOf([root]) : html;
}
