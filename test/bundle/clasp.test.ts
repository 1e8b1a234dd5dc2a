// What `npm run deploy` sends to Google: dist/ and nothing else, unchanged.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DIST } from './bareContext';
import { makeClaspProject, runClasp, startLoopback } from './clasp';

const TYPES: Readonly<Record<string, string>> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

const built = readdirSync(DIST).map((file) => {
  const { name, ext } = path.parse(file);
  return { name, type: TYPES[ext], source: readFileSync(path.join(DIST, file), 'utf8') };
});

const folder = makeClaspProject();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('clasp status lists exactly the files of dist', async () => {
  const { code, stdout } = await runClasp(folder, ['status', '--json']);
  expect(code).toBe(0);
  const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
  expect(filesToPush.map((file) => path.relative('dist', file)).sort()).toEqual(readdirSync(DIST).sort());
}, 30_000);

test('clasp push sends exactly the files of dist', async () => {
  const loopback = await startLoopback();
  try {
    const { preload, env } = loopback;
    const { code, stdout, stderr } = await runClasp(folder, ['push', '--force'], { preload, env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${built.length} files`);
    const puts = loopback.requests.filter(({ method }) => method === 'PUT');
    expect(puts).toHaveLength(1);
    const { scriptId } = JSON.parse(readFileSync(path.join(folder, '.clasp.json'), 'utf8'));
    expect(puts[0]?.url).toBe(`/v1/projects/${scriptId}/content`);
    const [put] = puts as { body: { files: { name: string; type: string; source: string }[] } }[];
    const files = put?.body.files ?? [];
    expect(files.map(({ name, type, source }) => ({ name, type, source })).sort(byName)).toEqual(
      built.sort(byName),
    );
  } finally {
    await loopback.close();
  }
}, 30_000);
