using MongCai.Cli;
using MongCai.Cli.Terminal;

using StandardStreams streams = StandardStreams.OfProcess();
return CommandLine.Run(args, streams, locale: Speech.OfProcess());
