import { oldestFirst } from './cited';
import { content } from './content.fixture';

// Prints the facts that were checked the longest ago: day, confidence, path in the content, address. `npm run
// facts:oldest -- 100` prints a hundred.
const count = Number(process.argv[2] ?? 30);
for (const { path, value } of oldestFirst(content).slice(0, count)) {
  const { checked, confidence, source } = value;
  console.log(`${checked}  ${confidence.padEnd(6)}  ${path}\n            ${source.url ?? source.title}`);
}
