namespace MongCai.Sdk.National;

/// <summary>Writes and reads the records of dossiers in the members of the national exchange, for files and queues between programs.</summary>
/// <remarks>
/// Reading is as lenient as that of answers: a member in another form is kept, one that is not known too, and names are read whatever their case.
/// </remarks>
public static class NationalDossierJson
{
    /// <summary>Writes a dossier. It is personal data.</summary>
    public static string Write(NationalDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return NationalJson.Text(dossier, NationalJson.Context.NationalDossier);
    }

    /// <summary>Writes a step.</summary>
    public static string Write(NationalProgress step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return NationalJson.Text(step, NationalJson.Context.NationalProgress);
    }

    /// <summary>Reads a dossier.</summary>
    /// <exception cref="FormatException">The text is no JSON object; the message repeats nothing of it.</exception>
    public static NationalDossier ReadDossier(string json) => NationalJson.Parse(json, NationalJson.Context.NationalDossier);

    /// <summary>Reads a step.</summary>
    /// <exception cref="FormatException">The text is no JSON object; the message repeats nothing of it.</exception>
    public static NationalProgress ReadProgress(string json) => NationalJson.Parse(json, NationalJson.Context.NationalProgress);
}
