import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConfigProblem } from './problem.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** The files of a configuration folder that could be read, by their role. */
export interface ConfigFolder {
  courts: YamlFile | null;
  hosts: YamlFile | null;
  settings: YamlFile | null;
  agencies: YamlFile[];
  matters: YamlFile[];
  /** False for a folder that does not have the file at all, as opposed to a broken one. */
  has: { courts: boolean; hosts: boolean };
  /** Names that stand in files which could not be used: what refers to them is not at fault. */
  lost: { courts: string[]; agencies: string[] };
  problems: ConfigProblem[];
  warnings: ConfigProblem[];
}

const SINGLE = ['courts', 'hosts', 'settings'] as const;
const MANY = ['agencies', 'matters'] as const;
const YAML_NAME = /\.ya?ml$/;
const FILE_BYTES_MAX = 2 * 1024 * 1024;

/** Reads every YAML file of a folder. What cannot be read is a problem; what nobody will read is a warning. */
export async function readFolder(folder: string): Promise<ConfigFolder> {
  const result: ConfigFolder = {
    courts: null,
    hosts: null,
    settings: null,
    agencies: [],
    matters: [],
    has: { courts: false, hosts: false },
    lost: { courts: [], agencies: [] },
    problems: [],
    warnings: [],
  };
  const names = await namesIn(folder);
  if (names === null) {
    const remedy = 'Create it or point CRIER_CONFIG elsewhere.';
    result.problems.push({ file: folder, line: null, path: '', message: 'is not a readable folder', remedy });
    return result;
  }
  for (const name of names) {
    const role = SINGLE.find((candidate) => name.replace(YAML_NAME, '') === candidate);
    if (role === undefined) result.warnings.push(unread(name));
    else if (role !== 'settings') result.has[role] = true;
    if (role === undefined) continue;
    const { file, ids } = await readOne(folder, name, result.problems);
    result[role] = file;
    if (role === 'courts' && !Array.isArray(file?.data)) result.lost.courts.push(...ids);
  }
  for (const role of MANY) {
    for (const name of (await namesIn(join(folder, role))) ?? []) {
      const { file, ids } = await readOne(folder, `${role}/${name}`, result.problems);
      if (file) result[role].push(file);
      else if (role === 'agencies') result.lost.agencies.push(name.replace(YAML_NAME, ''), ...ids);
    }
  }
  return result;
}

async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return (await readdir(folder)).filter((name) => YAML_NAME.test(name)).sort();
  } catch {
    return null;
  }
}

interface ReadFile {
  file: YamlFile | null;
  /** Ids as they stand in the text, which can be found although it is no YAML. */
  ids: string[];
}

async function readOne(folder: string, name: string, problems: ConfigProblem[]): Promise<ReadFile> {
  const fault = (message: string, remedy: string): ReadFile => {
    problems.push({ file: name, line: null, path: '', message, remedy });
    return { file: null, ids: [] };
  };
  try {
    const text = await readFile(join(folder, name), 'utf8');
    if (text.length > FILE_BYTES_MAX) return fault('is larger than 2 MB', 'Split it into several files.');
    const parsed = parseYamlFile(name, text);
    problems.push(...parsed.problems);
    return { file: parsed.file, ids: idsIn(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fault(`cannot be opened: ${reason}`, 'Check its permissions.');
  }
}

const WRITTEN_ID = /(?:^|[\s{,-])["']?id["']?\s*:\s*["']?(?<id>[\w-]+)/gmu;
/** In a list of courts that was written as a mapping, the ids are keys. */
const WRITTEN_KEY = /^["']?(?<id>[a-z\d]+)["']?\s*:/gmu;

function idsIn(text: string): string[] {
  const found = [...text.matchAll(WRITTEN_ID), ...text.matchAll(WRITTEN_KEY)];
  return found.flatMap(({ groups }) => groups?.['id'] ?? []);
}

function unread(name: string): ConfigProblem {
  const remedy = 'Name it courts.yaml, hosts.yaml or settings.yaml, or move it to agencies/ or matters/.';
  return { file: name, line: null, path: '', message: 'is not read by anything', remedy };
}
