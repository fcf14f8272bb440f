import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as apps from 'kubernetes-models/apps/v1';
import * as autoscaling from 'kubernetes-models/autoscaling/v2';
import * as batch from 'kubernetes-models/batch/v1';
import * as networking from 'kubernetes-models/networking.k8s.io/v1';
import * as policy from 'kubernetes-models/policy/v1';
import * as core from 'kubernetes-models/v1';
import { expect, onTestFinished, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

// Checked with everything else that is TypeScript; nothing of them is run here.
import type {} from '../../deploy/healthcheck.ts';
import type {} from '../../deploy/prepare-database.ts';
import type {} from '../../deploy/run.ts';
import { deployFolder, repository } from '../support/scale-out/deploy-folder.js';
import { knownVariables, type Reader } from '../support/scale-out/known-variables.js';
import { unknownFields } from '../support/scale-out/unknown-fields.js';

const read = (path: string): string => readFileSync(join(deployFolder, path), 'utf8');

const services = ['places', 'activities', 'partners'];

/** Which of our programs a command starts. */
const readerOf = (command: string): Reader | undefined => {
  if (command.includes('gateway/dist/main.js')) return 'gateway';
  if (command.includes('activities/dist/main.js')) return 'activities';
  if (/(places|partners)\/dist\/main\.js/.test(command)) return 'service';
  return /deploy\/(run|prepare-database)\.ts/.test(command) ? 'start' : undefined;
};

/** The program is there once it is compiled. */
const expectProgram = (command: string): void => {
  const [program] = /\S+\.(js|ts)(?=[\s,]|$)/.exec(command) ?? [];
  const source = program?.replace('/dist/', '/src/').replace(/\.js$/, '.ts') ?? '';
  expect([command, existsSync(join(repository, source))]).toEqual([command, true]);
};

const expectKnown = (where: string, names: Iterable<string>, reader: Reader | undefined): void => {
  const known = knownVariables(reader ?? 'start');
  expect([where, [...names].filter((name) => !known.has(name))]).toEqual([where, []]);
};

interface Container {
  name: string;
  image: string;
  command: string[];
  env?: { name: string; valueFrom?: { secretKeyRef?: { name: string; key: string }; configMapKeyRef?: { name: string; key: string } } }[];
  ports?: { name: string; containerPort: number }[];
  livenessProbe?: { httpGet: { path: string; port: string } };
  readinessProbe?: { httpGet: { path: string; port: string } };
  resources: { limits: { memory: string }; requests: object };
  securityContext: object;
  volumeMounts?: { name: string }[];
}

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string };
  data?: Record<string, string>;
  stringData?: Record<string, string>;
  spec?: {
    replicas?: number;
    selector?: { matchLabels?: Record<string, string> } & Record<string, unknown>;
    template?: { metadata: { labels: Record<string, string> }; spec: { containers: Container[]; volumes?: { name: string }[]; securityContext: object; automountServiceAccountToken: boolean } };
    minAvailable?: number;
    scaleTargetRef?: { name: string };
    podSelector?: { matchLabels?: Record<string, string> };
    ingress?: { from: unknown[] }[];
    policyTypes?: string[];
    ports?: { port: number; targetPort: string }[];
  };
}

const files = readdirSync(join(deployFolder, 'kubernetes')).filter((name) => name !== 'kustomization.yaml');
const manifests = files.flatMap((file) => parseAllDocuments(read(`kubernetes/${file}`)).map((document) => ({ file, manifest: document.toJS() as Manifest })));
const ofKind = (kind: string): Manifest[] => manifests.map(({ manifest }) => manifest).filter((manifest) => manifest.kind === kind);
const workloads = [...ofKind('Deployment'), ...ofKind('Job')];

const models: Record<string, Record<string, unknown>> = {
  'apps/v1': apps,
  'autoscaling/v2': autoscaling,
  'batch/v1': batch,
  'networking.k8s.io/v1': networking,
  'policy/v1': policy,
  v1: core,
};

const validate = (manifest: object): void => {
  const { apiVersion, kind } = manifest as Manifest;
  const Model = models[apiVersion]?.[kind] as { prototype: { validate(this: object): void } } | undefined;
  if (Model === undefined) throw new Error(`There is no schema for ${apiVersion} ${kind}.`);
  Model.prototype.validate.call(manifest);
};

test.each(manifests.map(({ file, manifest }) => [file, `${manifest.kind} ${manifest.metadata.name}`, manifest] as const))('%s: %s is what Kubernetes expects, and nothing in it is misspelt', (_file, _name, manifest) => {
  expect(unknownFields(manifest, validate)).toEqual([]);
});

test('a misspelt field of a manifest is noticed, and one of the wrong type', () => {
  const misspelt = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'x' }, spec: { ports: [{ port: 1, targtPort: 2 }] } };
  expect(unknownFields(misspelt, validate)).toEqual(['/spec/ports/0/targtPort']);
  expect(() => validate({ ...misspelt, spec: { ports: 'many' } })).toThrow();
});

test('the kustomization names every manifest but the example of a secret, and the image they are made of', () => {
  const { resources, images } = parse(read('kubernetes/kustomization.yaml')) as { resources: string[]; images: { name: string }[] };
  expect([...resources].sort()).toEqual(files.filter((file) => file !== 'secret.example.yaml').sort());
  for (const workload of workloads) for (const { image } of workload.spec?.template?.spec.containers ?? []) expect(images.map(({ name }) => name)).toContain(image);
});

test('every workload runs a program there is, with variables it knows, secrets that are listed, and no rights', () => {
  const secrets = Object.keys(ofKind('Secret')[0]?.stringData ?? {});
  const settings = Object.keys(ofKind('ConfigMap')[0]?.data ?? {});
  expect(workloads.map(({ metadata }) => metadata.name).sort()).toEqual(['activities', 'gateway', 'partners', 'places', 'prepare-database']);
  for (const { metadata, spec } of workloads) {
    const pod = spec?.template?.spec;
    expect(pod).toMatchObject({ automountServiceAccountToken: false, securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } } });
    for (const { command, env = [], resources, securityContext, volumeMounts = [] } of pod?.containers ?? []) {
      expectProgram(command.join(' '));
      expectKnown(metadata.name, env.map(({ name }) => name), readerOf(command.join(' ')));
      expect(securityContext).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } });
      expect(resources.limits.memory).toMatch(/^\d+[MG]i$/);
      for (const { valueFrom } of env) {
        if (valueFrom?.secretKeyRef !== undefined) expect(secrets).toContain(valueFrom.secretKeyRef.key);
        if (valueFrom?.configMapKeyRef !== undefined) expect(settings).toContain(valueFrom.configMapKeyRef.key);
      }
      expect(pod?.volumes?.map(({ name }) => name)).toEqual(expect.arrayContaining(volumeMounts.map(({ name }) => name)));
    }
  }
});

test('the example of a secret holds none', () => {
  expect(new Set(Object.values(ofKind('Secret')[0]?.stringData ?? {}))).toEqual(new Set(['']));
});

test('gateway and services come in twos that are not taken away together, grow with load, are asked how they are, and are found', () => {
  for (const { metadata, spec } of ofKind('Deployment')) {
    const { name } = metadata;
    const labels = spec?.template?.metadata.labels ?? {};
    expect(spec?.replicas).toBe(2);
    expect(labels).toMatchObject(spec?.selector?.matchLabels ?? { none: 'none' });
    const [container] = spec?.template?.spec.containers ?? [];
    const ports = container?.ports?.map((port) => port.name) ?? [];
    for (const probe of [container?.livenessProbe, container?.readinessProbe]) {
      expect(probe?.httpGet.path).toMatch(/^\/health\/(live|ready)$/);
      expect(ports).toContain(probe?.httpGet.port);
    }
    expect(ofKind('PodDisruptionBudget').find((budget) => budget.metadata.name === name)?.spec).toMatchObject({ minAvailable: 1, selector: spec?.selector });
    expect(ofKind('HorizontalPodAutoscaler').find((scaler) => scaler.metadata.name === name)?.spec?.scaleTargetRef).toEqual({ apiVersion: 'apps/v1', kind: 'Deployment', name });
    const service = ofKind('Service').find((candidate) => candidate.metadata.name === name);
    expect(labels).toMatchObject(service?.spec?.selector ?? { none: 'none' });
    expect(service?.spec?.ports).toEqual([{ name: 'http', port: container?.ports?.[0]?.containerPort, targetPort: 'http' }]);
  }
});

test('only the gateway reaches services, and everybody else nobody', () => {
  const [nobody] = ofKind('NetworkPolicy').filter(({ metadata }) => metadata.name === 'nobody');
  expect(nobody?.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress'] });
  const matching = ofKind('NetworkPolicy').filter(({ spec }) => spec?.podSelector?.matchLabels?.['miteinander/part'] === 'service' && spec.ingress !== undefined);
  expect(matching.map(({ spec }) => spec?.ingress?.map(({ from }) => from))).toEqual([[[{ podSelector: { matchLabels: { 'miteinander/part': 'gateway' } } }]]]);
  for (const { metadata, spec } of ofKind('Deployment')) expect(spec?.template?.metadata.labels['miteinander/part']).toBe(metadata.name === 'gateway' ? 'gateway' : 'service');
});

interface ComposeService {
  image: string;
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  networks: string[];
  volumes?: string[];
  healthcheck?: { test: string[] };
  configs?: { source: string }[];
  read_only?: boolean;
  mem_limit: string;
}

const compose = parse(read('compose.yaml'), { merge: true }) as {
  services: Record<string, ComposeService>;
  networks: Record<string, { internal?: boolean } | null>;
  volumes: Record<string, unknown>;
  configs: Record<string, { content: string }>;
};

test('compose: programs, files, networks, volumes and those waited for are there, and variables are known', () => {
  const { services: all, networks, volumes, configs } = compose;
  for (const [name, service] of Object.entries(all)) {
    const command = service.command?.join(' ') ?? '';
    if (service.image.startsWith('miteinander:')) {
      expectProgram(command);
      expectKnown(name, Object.keys(service.environment ?? {}), readerOf(command));
      expect([name, service.read_only]).toEqual([name, true]);
    }
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(Object.keys(all)).toContain(other);
      if (condition === 'service_healthy') expect([other, all[other]?.healthcheck]).toEqual([other, expect.objectContaining({ test: expect.any(Array) })]);
    }
    for (const network of service.networks) expect(Object.keys(networks)).toContain(network);
    for (const volume of service.volumes ?? []) {
      const [source = ''] = volume.split(':');
      if (source.startsWith('.')) expect([source, existsSync(join(deployFolder, source))]).toEqual([source, true]);
      else expect(Object.keys(volumes)).toContain(source);
    }
    for (const { source } of service.configs ?? []) expect(Object.keys(configs)).toContain(source);
    expect(service.mem_limit).toMatch(/^\d+[mg]$/);
  }
  expect(existsSync(join(repository, 'deploy/healthcheck.ts'))).toBe(true);
});

test('compose: every value an operator must give is in the example, empty if it is a secret, and none is there in vain', () => {
  const wanted = new Set([...read('compose.yaml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name));
  const lines = read('compose/example.env').split('\n').filter((line) => /^[A-Z]/.test(line)).map((line) => line.split('=', 2));
  expect(new Set(lines.map(([name]) => name))).toEqual(wanted);
  expect(lines.filter(([name, value]) => name !== 'PUBLIC_URL' && value !== '')).toEqual([]);
});

test('compose: names and ports that gateways, services and nginx know each other by are the same', () => {
  const { services: all, configs } = compose;
  for (const gateway of ['gateway-1', 'gateway-2']) {
    for (const service of services) {
      const url = new URL(all[gateway]?.environment?.[`${service.toUpperCase()}_URL`] ?? '');
      expect([url.hostname, url.port]).toEqual([service, all[service]?.environment?.['PORT']]);
      expect(all[service]?.networks.some((network) => all[gateway]?.networks.includes(network))).toBe(true);
    }
    expect(read('compose/gateways.conf')).toContain(`server ${gateway}:${all[gateway]?.environment?.['PORT']} `);
  }
  const passwords = JSON.parse(configs['credentials']?.content.replaceAll(/\$\{[^}]+\}/g, 'x') ?? '') as object;
  expect(Object.keys(passwords)).toEqual([...services, 'sheets']);
  // Nobody but nginx is reached from outside, and nobody behind it reaches out.
  expect(Object.entries(all).filter(([, service]) => 'ports' in service).map(([name]) => name)).toEqual(['nginx']);
  for (const service of [...services, 'database', 'valkey']) for (const network of all[service]?.networks ?? []) expect(compose.networks[network]).toEqual({ internal: true });
});

const units = readdirSync(join(deployFolder, 'systemd')).filter((name) => name.endsWith('.service'));

const settingsOf = (unit: string): Map<string, string> => new Map([...read(`systemd/${unit}`).matchAll(/^([A-Za-z]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));

test.each(units)('systemd: %s runs a program there is, with variables it knows, and is held tight', (unit) => {
  const settings = settingsOf(unit);
  const command = settings.get('ExecStart') ?? '';
  expectProgram(command.replace('/opt/miteinander/', ''));
  const environment = readFileSync(join(deployFolder, 'systemd/environment', (settings.get('EnvironmentFile') ?? '').replace('/etc/miteinander/', '')), 'utf8');
  const inline = (settings.get('Environment') ?? '').split(' ').map((pair) => pair.split('=')[0] ?? '');
  const inFile = [...environment.matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name ?? '');
  expectKnown(unit, [...inline, ...inFile], readerOf(command));
  expect(Object.fromEntries(settings)).toMatchObject({
    Restart: 'always',
    TimeoutStopSec: '30',
    KillMode: 'mixed',
    NoNewPrivileges: 'yes',
    ProtectSystem: 'strict',
    ProtectHome: 'yes',
    PrivateTmp: 'yes',
    CapabilityBoundingSet: '',
    MemoryMax: expect.stringMatching(/^\d+[MG]$/),
  });
  const users = [...read('systemd/sysusers.conf').matchAll(/^u (\S+)/gm)].map(([, name]) => name);
  if (settings.has('User')) expect(users).toContain(settings.get('User'));
  else expect(settings.get('DynamicUser')).toBe('yes');
});

test('systemd, where it is at hand, finds nothing wrong with the units', async () => {
  if (spawnSync('systemd-analyze', ['--version']).status !== 0) return;
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-units-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const paths: string[] = [];
  for (const unit of units) {
    const path = join(folder, unit.replace('@', '@4000'));
    await writeFile(path, read(`systemd/${unit}`).replaceAll('/opt/miteinander', repository.replace(/\/$/, '')));
    paths.push(path);
  }
  const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...paths], { encoding: 'utf8' });
  // What else is installed on this machine is not ours to judge.
  expect(`${stdout}${stderr}`.split('\n').filter((line) => line.includes('miteinander'))).toEqual([]);
});

test('the ports of the units are those nginx asks, and gateways ask nginx for services where it listens', () => {
  const instances = (unit: string): string[] => [...(/enable --now (.*)$/m.exec(read(`systemd/${unit}`))?.[1] ?? '').matchAll(/@(\d+)/g)].map(([, port]) => port ?? '');
  const upstream = (file: string, name: string): string[] => [...(new RegExp(`upstream miteinander_${name} \\{([^}]+)\\}`).exec(read(file))?.[1] ?? '').matchAll(/server 127\.0\.0\.1:(\d+)/g)].map(([, port]) => port ?? '');
  expect(instances('miteinander-gateway@.service')).toEqual(upstream('nginx/miteinander/gateways.conf', 'gateways'));
  const toServices = read('nginx/miteinander-services.conf');
  for (const service of services) {
    expect(instances(`miteinander-${service}@.service`)).toEqual(upstream('nginx/miteinander-services.conf', service));
    const url = new URL(new RegExp(`^${service.toUpperCase()}_URL=(.*)$`, 'm').exec(read('systemd/environment/gateway.env'))?.[1] ?? '');
    expect(toServices).toMatch(new RegExp(`listen 127\\.0\\.0\\.1:${url.port};[^}]*proxy_pass http://miteinander_${service};`));
  }
});

test('the Dockerfile starts a program there is, as nobody in particular, from no more than the image needs', () => {
  const text = read('Dockerfile');
  expectProgram((/^CMD (\[.*\])$/m.exec(text)?.[1] ?? '').replaceAll(/[[\]",]/g, ' '));
  expect(text).toMatch(/^USER node$/m);
  const { devDependencies } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  expect(text).toContain(`FROM node:${devDependencies['node']?.split('.')[0]}-slim`);
  expectKnown('Dockerfile', [...(/^ENV (NODE_ENV=.*)$/m.exec(text)?.[1] ?? '').matchAll(/([A-Z_]+)=/g)].map(([, name]) => name ?? '').filter((name) => !['HOST', 'DATA_DIR'].includes(name)), 'gateway');
});

test('docs/betrieb.md explains every variable that a program reads, and no other', () => {
  const readers: Reader[] = ['gateway', 'service', 'activities', 'start'];
  const known = new Set(readers.flatMap((reader) => [...knownVariables(reader)]));
  // Node's own, and what the programs decide themselves.
  for (const name of ['NODE_ENV', 'NODE_OPTIONS', 'TZ', 'LD_PRELOAD', 'TOPOLOGY']) known.delete(name);
  const [, chapter = ''] = readFileSync(join(repository, 'docs/betrieb.md'), 'utf8').split('## Alle Variablen');
  const cells = [...(chapter.split('\n## ')[0] ?? '').matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell]) => cell ?? '');
  const explained = new Set(cells.flatMap((cell) => [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name ?? '')));
  for (const name of ['OTEL_SERVICE_NAME', 'OTEL_TRACES_SAMPLER_ARG']) if (chapter.includes(`\`${name}\``)) explained.add(name);
  expect([...explained].sort()).toEqual([...known].sort());
});

test('docs/betrieb.md names numbers that gateways count', () => {
  const counted = readFileSync(join(repository, 'gateway/src/observing/metrics.ts'), 'utf8');
  const named = new Set([...readFileSync(join(repository, 'docs/betrieb.md'), 'utf8').matchAll(/\b(miteinander_[a-z_]+_(?:total|seconds|state))(?:_bucket)?\b/g)].map(([, name]) => name ?? ''));
  expect(named.size).toBeGreaterThan(5);
  expect([...named].filter((name) => !counted.includes(`'${name}'`))).toEqual([]);
});
