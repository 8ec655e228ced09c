using MongCai.Cli;

using StandardStreams streams = StandardStreams.OfProcess();
return CommandLine.Run(args, streams);
