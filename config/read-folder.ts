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
    if (role !== undefined) result[role] = await readOne(folder, name, result.problems);
  }
  for (const role of MANY) {
    for (const name of (await namesIn(join(folder, role))) ?? []) {
      const file = await readOne(folder, `${role}/${name}`, result.problems);
      if (file) result[role].push(file);
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

async function readOne(folder: string, name: string, problems: ConfigProblem[]): Promise<YamlFile | null> {
  const fault = (message: string, remedy: string): null => {
    problems.push({ file: name, line: null, path: '', message, remedy });
    return null;
  };
  try {
    const text = await readFile(join(folder, name), 'utf8');
    if (text.length > FILE_BYTES_MAX) return fault('is larger than 2 MB', 'Split it into several files.');
    const parsed = parseYamlFile(name, text);
    problems.push(...parsed.problems);
    return parsed.file;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fault(`cannot be opened: ${reason}`, 'Check its permissions.');
  }
}

function unread(name: string): ConfigProblem {
  const remedy = 'Name it courts.yaml, hosts.yaml or settings.yaml, or move it to agencies/ or matters/.';
  return { file: name, line: null, path: '', message: 'is not read by anything', remedy };
}
