// What packages of npm make of the same texts, and how long they take: a line "name nanoseconds" each, the median of several rounds.
const { readFileSync } = require('node:fs');
const { QRPay } = require('vietnam-qr-pay');
const { Parser } = require('mt940js');

const [, , qr, statement] = process.argv;
const text = readFileSync(statement, 'utf8');
const write = () => QRPay.initVietQR({ bankBin: '970415', bankNumber: '113366668888', amount: '20000', purpose: 'HS0000001H492608170001A' }).build();
const read = () => new QRPay(qr);
const entries = () => new Parser().parse(text)[0].transactions;

function time(name, action, times) {
  const rounds = [];
  for (let round = 0; round < 9; round++) {
    const start = process.hrtime.bigint();
    for (let n = 0; n < times; n++) action();
    rounds.push(Number(process.hrtime.bigint() - start) / times);
  }
  console.log(name, rounds.sort((a, b) => a - b)[4]);
}

if (write() !== qr) throw new Error(`wrote ${write()}, expected ${qr}`);
if (!read().isValid || read().amount !== '20000') throw new Error('did not read it back');
time('write', write, 20000);
time('read', read, 20000);
time('mt940', entries, 20);
console.log('entries', entries().length);
