export const VERSION_OF_API = '1';

/** The head of the OpenAPI document. */
export function describeApi(publicUrl: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Court Crier',
      version: VERSION_OF_API,
      description:
        'What courts and agencies did in the matters followed here, with the words and the proof. Reading needs no key; subscriptions take a token. Times are ISO 8601 in UTC, dates are court-local, absent is null. Answers carry an ETag: send it back as If-None-Match and pay for nothing that has not changed.',
    },
    servers: [{ url: `${publicUrl}/api/v1` }],
  };
}
