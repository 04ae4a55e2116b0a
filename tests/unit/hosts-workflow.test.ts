/** What the workflow for GitHub Pages may do, with what, and in which order. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostFiles } from '../../src/hosting/hosts.ts';

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  needs?: string;
  permissions: Record<string, string>;
  'timeout-minutes': number;
  environment?: { name: string };
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: Record<string, unknown>;
  jobs: { build: Job; deploy: Job };
}

const text = readFileSync('.github/workflows/pages.yml', 'utf8');
const { jobs, ...workflow } = parse(text) as Workflow;
const { build, deploy } = jobs;
const nameOf = ({ uses, run }: Step) => uses?.replace(/@.*/, '') ?? run ?? '';
const position = (name: string) => build.steps.findIndex((step) => nameOf(step) === name);
const step = (name: string) => build.steps[position(name)];

test('it runs for what is on the main branch, one deployment after the other', () => {
  expect(workflow.on).toEqual({
    push: { branches: ['main'] },
    schedule: [{ cron: '7 * * * *' }],
    workflow_dispatch: null,
  });
  expect(workflow.concurrency).toEqual({ group: 'pages', 'cancel-in-progress': false });
});

test('the job with the code may only read, and keeps no credentials', () => {
  expect(workflow.permissions).toEqual({});
  expect(build.permissions).toEqual({ contents: 'read', pages: 'read' });
  expect(step('actions/checkout')?.with).toEqual({ 'persist-credentials': false });
  expect(build.environment).toBeUndefined();
});

test('the job that may deploy has no code but the action, and waits for the other', () => {
  expect(Object.keys(jobs)).toEqual(['build', 'deploy']);
  expect(deploy.needs).toBe('build');
  expect(deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(deploy.steps.map(nameOf)).toEqual(['actions/deploy-pages']);
  expect(deploy.environment?.name).toBe('github-pages');
});

test('both have an end', () => {
  for (const job of [build, deploy]) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
});

test('every action is one commit, whose version stands beside it', () => {
  const used = text.split('\n').filter((line) => /\buses:/.test(line));
  expect(used).toHaveLength([...build.steps, ...deploy.steps].filter(({ uses }) => uses).length);
  for (const line of used) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('what is put up has been tested, with just what the lock file names', () => {
  const order = ['npm ci', 'actions/cache', 'npm test', 'npm run build', 'actions/upload-pages-artifact'].map(position);
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(order).not.toContain(-1);
  expect(step('actions/cache')?.with?.['path']).toBe('node_modules/.cache/kept');
});

test('the address comes from GitHub, through the environment and never through a shell', () => {
  expect(build.steps.find(({ id }) => id === 'pages')?.uses).toContain('actions/configure-pages@');
  expect(step('npm run build')?.env).toEqual({
    SITE_URL: '${{ steps.pages.outputs.origin }}',
    BASE_PATH: '${{ steps.pages.outputs.base_path }}',
  });
  for (const { run } of [...build.steps, ...deploy.steps]) expect(run ?? '').not.toContain('${{');
});

test('.well-known/ is put up, and files for other hosts are not', () => {
  expect(step('actions/upload-pages-artifact')?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
  const [, removed = ''] = /rm -r (.*)/.exec(build.steps.map(nameOf).join('\n')) ?? [];
  const gone = new Set(removed.split(' ').map((path) => path.replace('dist/', '')));
  for (const file of hostFiles)
    expect(
      [file, file.replace(/\/.*/, '')].some((path) => gone.has(path)),
      file,
    ).toBe(true);
});
