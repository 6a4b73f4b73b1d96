// Makes the file that the newsroom serves, and says in its first lines what of; CodeMirrorTest holds them to that.
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';

const TO = '../resources/org/engawa/web/newsroom/';
const sum = text => createHash('sha256').update(text).digest('hex');
const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const used = Object.entries(packages).filter(([path, each]) => path && !each.dev && !each.devOptional);
const name = path => path.replace(/^node_modules\//, '');

const {outputFiles: [{text}]} = await build({
  entryPoints: ['codemirror.js'], bundle: true, minify: true, format: 'esm', target: 'es2022', charset: 'ascii', legalComments: 'none', write: false,
});
const head = [
  '/* CodeMirror: https://codemirror.net. MIT license, in codemirror-LICENSE.txt. Made by `npm ci && npm run build` in src/main/codemirror, of:',
  ...used.map(([path, {version}]) => name(path) + ' ' + version),
  'sources ' + sum(['codemirror.js', 'package-lock.json'].map(file => readFileSync(file, 'utf8')).join('')),
  'result ' + sum(text) + ' */',
].join('\n') + '\n';
writeFileSync(TO + 'codemirror.js', head + text);

const licences = used.map(([path, {version}]) =>
  name(path) + ' ' + version + '\n\n' + readFileSync(path + '/LICENSE', 'utf8').trim() + '\n');
writeFileSync(TO + 'codemirror-LICENSE.txt',
  'codemirror.js in this folder is made of these packages of npm, under these licences.\n\n' + licences.join('\n' + '-'.repeat(72) + '\n\n'));
