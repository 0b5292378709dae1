export { growTo } from './grow-to.ts';
export { mapReport } from './map-report.ts';
export { measureMaps } from './measure-map.ts';
export { reportOf } from './report.ts';
export { runBench } from './run-bench.ts';
