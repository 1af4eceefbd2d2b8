import { z } from 'zod';

/** Text that may be absent or of another kind; a field nobody can read is an empty one. */
const text = z.string().catch('');

/**
 * The fields of a docket that are read. The lists of counsel (`Petitioner`, `Respondent`, `Other`) are not
 * named here and so never leave the body: they hold names, addresses, telephone numbers and e-mail.
 */
export const docketSchema = z.object({
  CaseNumber: z.string(),
  bCapitalCase: z.boolean().catch(false),
  PetitionerTitle: z.string().nullable().catch(null),
  RespondentTitle: z.string().nullable().catch(null),
  DocketedDate: text,
  Links: text,
  RelatedCaseNumber: z.array(z.unknown()).catch([]),
  LowerCourt: text,
  LowerCourtCaseNumbers: text,
  LowerCourtDecision: text,
  QPLink: text,
  ProceedingsandOrder: z.array(z.unknown()).catch([]),
});

export const relatedSchema = z.object({ RelatedType: text, DisplayCaseNumber: z.string() });

export const proceedingSchema = z.object({
  Date: text,
  /** HTML. */
  Text: text,
  Links: z
    .array(
      z
        .object({ Description: z.string().nullable().catch(null), DocumentUrl: z.string() })
        .nullable()
        .catch(null),
    )
    .catch([]),
});
