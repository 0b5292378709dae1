export { reportOf } from './report.ts';
export { runBench } from './run-bench.ts';
