import { z, type OpenAPIHono } from '@hono/zod-openapi';
import { alertBatchSchema } from './webhook-schemas.ts';

/** What is posted to a receiver's own address, in the words of somebody who has to write the receiver. */
export function describeWebhook(api: OpenAPIHono): void {
  api.openAPIRegistry.registerWebhook({
    method: 'post',
    path: 'alerts',
    summary: 'Alerts, posted to an address of yours',
    description: [
      'Those who run this service subscribe an address with `crier subscribe https://hooks.example.org/crier --channel webhook --matter chnv-parole --confirmed`, which prints its secret once; `crier test-alert webhook` posts a made-up alert.',
      'Posts are signed as Standard Webhooks describes it (standardwebhooks.com), and its libraries check them. By hand: take the secret without `whsec_`, decode it from base64, and make with it the HMAC-SHA256 of webhook-id, a full stop, webhook-timestamp, a full stop and the body as received. In base64 and behind `v1,` it is one of the signatures in webhook-signature, which are two, separated by a space, while a secret is being replaced. Refuse a timestamp that is minutes off.',
      'Answer with 2xx within 20 seconds. Anything else is tried again for two days under the same webhook-id, so ignore an id that you have seen; 400 and 413 give up the one message, and 410 closes the address.',
    ].join('\n\n'),
    request: {
      headers: z.object({
        'webhook-id': z.string(),
        'webhook-timestamp': z.string().openapi({ description: 'Seconds since 1970' }),
        'webhook-signature': z
          .string()
          .openapi({ example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=' }),
      }),
      body: { required: true, content: { 'application/json': { schema: alertBatchSchema } } },
    },
    responses: { '2XX': { description: 'Taken' }, 410: { description: 'Nothing more is posted here' } },
  });
}
