// What packages of npm make of the same texts, and how long they take: a line "name nanoseconds" each, the median of several rounds.
const { readFileSync } = require('node:fs');
const { QRPay } = require('vietnam-qr-pay');
const { Parser } = require('mt940js');
const { parseCamt053 } = require('camt-parser');

const [, , qr, ...statements] = process.argv;
const [mt940, camt053] = statements.map(path => readFileSync(path, 'utf8'));

async function time(name, action, times) {
  const rounds = [];
  for (let round = 0; round < 9; round++) {
    const start = process.hrtime.bigint();
    for (let n = 0; n < times; n++) {
      const answer = action();
      if (answer instanceof Promise) await answer;
    }
    rounds.push(Number(process.hrtime.bigint() - start) / times);
  }
  console.log(name, rounds.sort((a, b) => a - b)[4]);
}

function expect(found, expected) {
  if (found !== expected) throw new Error(`found ${found}, expected ${expected}`);
}

async function measure() {
  const { CashManagementEndOfDayReport } = await import('iso20022.js');
  const write = () => QRPay.initVietQR({ bankBin: '970415', bankNumber: '113366668888', amount: '20000', purpose: 'HS0000001H492608170001A' }).build();
  const read = () => new QRPay(qr);
  const entries = () => new Parser().parse(mt940)[0].transactions;
  const transactions = async () => (await parseCamt053(camt053)).statements[0].transactions;
  const report = () => CashManagementEndOfDayReport.fromXML(camt053).entries;

  expect(write(), qr);
  expect(read().isValid && read().amount, '20000');
  expect((await transactions()).length, entries().length);
  expect(report().length, entries().length);
  await time('write', write, 20000);
  await time('read', read, 20000);
  await time('mt940', entries, 20);
  await time('camt-parser', transactions, 20);
  await time('iso20022', report, 20);
  console.log('entries', entries().length);
}

measure();
