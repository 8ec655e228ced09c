using MongCai.Cli;
using ParquetFiles;

using StandardStreams streams = StandardStreams.OfProcess();
return await Request.RunAsync(args, streams).ConfigureAwait(false);
