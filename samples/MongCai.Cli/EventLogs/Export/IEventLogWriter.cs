using MongCai.Domain.Dossiers;

namespace MongCai.Cli.EventLogs.Export;

/// <summary>Writes dossiers as an event log, one after the other.</summary>
internal interface IEventLogWriter : IDisposable
{
    /// <summary>Writes the events of a dossier.</summary>
    void Write(Dossier dossier);

    /// <summary>Ends the log, which is whole only then.</summary>
    void End();
}
