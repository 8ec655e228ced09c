namespace MongCai.Cli.Rows;

/// <summary>Where a batch writes its rows.</summary>
internal interface IRowOutput
{
    void Begin();

    /// <summary>Writes the current row with its results.</summary>
    void Write(Results results);

    /// <summary>Writes the current row with what is wrong with it.</summary>
    void WriteError(string error);
}
