// HTML files of dist hold their style and script whole: nothing inside may end them early.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeProject, ROOT, removeProjects } from './fixtureProject';

afterAll(removeProjects);

test('what would end the script or style is written otherwise, replacement patterns stay', () => {
  const root = makeProject({
    'html/notes/readme.txt': 'a folder without main.ts is no page',
    'html/page/page.css': '.a::after { content: "</style>ก"; }',
    'html/page/main.ts': `import './page.css';\ndocument.title = '</script><!-- $& $1 ก </SCRIPT>';\n`,
  });
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs'), '--root', root]);
  expect(status).toBe(0);
  expect(readdirSync(path.join(root, 'dist')).sort()).toEqual(['Code.js', 'appsscript.json', 'page.html']);
  const html = readFileSync(path.join(root, 'dist/page.html'), 'utf8');
  expect(html.match(/<\/script/gi)).toHaveLength(1);
  expect(html.match(/<\/style/gi)).toHaveLength(1);
  expect(html).not.toContain('<!--');
  expect(html).toContain('$& $1 ก');
  expect(html).toContain('"<\\/style>ก"');
});
