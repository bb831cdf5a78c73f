import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The objects of a `.jsonl` or `.jsonl.gz` file, in order. */
export function readJsonl<T>(file: string): T[] {
  return readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** A text file, unpacked where its name ends in `.gz`. */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
