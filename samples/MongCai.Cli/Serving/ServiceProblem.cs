namespace MongCai.Cli.Serving;

/// <summary>A call that is not answered: why, and with which status.</summary>
internal sealed class ServiceProblem(int status, string title, string detail) : Exception(detail)
{
    internal int Status => status;

    internal string Title => title;
}
