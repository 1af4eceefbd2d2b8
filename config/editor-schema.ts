import * as z from 'zod';
import { agencySchema } from './agencies.ts';
import { courtsFileSchema } from './courts.ts';
import { hostsFileSchema } from './hosts.ts';
import { matterSchema } from './matters.ts';
import { settingsSchema } from './settings.ts';

/** JSON Schemas that editors use to complete and check the YAML files, by file name in schema/. */
export const SCHEMA_FILES: Readonly<Record<string, { schema: z.ZodType; title: string }>> = {
  'courts.json': { schema: courtsFileSchema, title: 'Courts (config/courts.yaml)' },
  'hosts.json': { schema: hostsFileSchema, title: 'Pace per host (config/hosts.yaml)' },
  'agency.json': { schema: agencySchema, title: 'One agency source (config/agencies/*.yaml)' },
  'matter.json': { schema: matterSchema, title: 'One matter (config/matters/*.yaml)' },
  'settings.json': { schema: settingsSchema, title: 'Settings (config/settings.yaml)' },
};

/** The text of one schema file: what a person writes, before defaults and conversions. */
export function schemaText(name: string): string {
  const entry = SCHEMA_FILES[name];
  if (!entry) throw new RangeError(`no editor schema is called ${name}`);
  const schema = z.toJSONSchema(entry.schema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ title: entry.title, ...schema }, null, 2)}\n`;
}
