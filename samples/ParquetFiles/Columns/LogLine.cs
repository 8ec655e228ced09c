using MongCai.Cli.EventLogs.Export;
using MongCai.Domain.Dossiers;

namespace ParquetFiles.Columns;

/// <summary>An event of a dossier, and the dossier as it is at the end of the log.</summary>
internal sealed record LogLine(Dossier Dossier, LogStep Step);
