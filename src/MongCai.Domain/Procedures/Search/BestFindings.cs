using System.Runtime.InteropServices;

namespace MongCai.Domain.Procedures;

/// <summary>The best of many findings, so many as are asked for.</summary>
internal sealed class BestFindings(int limit)
{
    private readonly List<Finding> findings = [];
    private Finding? last;

    internal void Add(in Finding finding)
    {
        if (last is not { } least || finding.CompareTo(least) < 0)
        {
            findings.Add(finding);
            if (findings.Count >= 2L * limit)
            {
                Cut();
            }
        }
    }

    /// <summary>The findings, the best first.</summary>
    internal ReadOnlySpan<Finding> InOrder()
    {
        Cut();
        return CollectionsMarshal.AsSpan(findings);
    }

    private void Cut()
    {
        findings.Sort();
        if (findings.Count >= limit)
        {
            CollectionsMarshal.SetCount(findings, limit);
            last = findings[^1];
        }
    }
}
