export { growTo } from './grow-to.ts';
export { reportOf } from './report.ts';
export { runBench } from './run-bench.ts';
