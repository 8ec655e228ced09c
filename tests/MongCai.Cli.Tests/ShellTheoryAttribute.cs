namespace MongCai.Cli.Tests;

/// <summary>A theory that runs in a real shell, and is skipped with a word where the shell is not installed.</summary>
internal sealed class ShellTheoryAttribute : TheoryAttribute
{
    public ShellTheoryAttribute(string shell)
    {
        Shell = shell;
        if (Programs.PathTo(shell) is null)
        {
            Skip = $"{shell} is not installed";
        }
    }

    public string Shell { get; }
}
