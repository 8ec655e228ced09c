namespace MongCai.Domain.Agencies;

/// <summary>The name of a unit as people write it: with what it is (<i>phường</i>), with the initials of that, or without.</summary>
internal sealed class UnitName
{
    private static readonly string[] LongKinds = ["thanh pho", "thi tran", "thi xa", "dac khu"];

    private readonly VietnameseWord[][] forms;

    internal UnitName(string name)
    {
        VietnameseWord[] words = VietnameseWord.Split(name);
        int kind = words.Length > 2 && LongKinds.Contains($"{words[0].Key} {words[1].Key}") ? 2 : Math.Min(1, words.Length);
        string initials = string.Concat(words.Take(kind).Select(word => word.Key[0]));
        forms = [words, words[kind..], [.. VietnameseWord.Split(initials), .. words[kind..]]];
    }

    /// <summary>Whether this is the name that was asked for, or begins with it, with no other marks than were typed.</summary>
    internal bool Answers(VietnameseWord[] asked, bool isWhole) =>
        forms.Any(form => (isWhole ? asked.Length == form.Length : asked.Length <= form.Length) && Agree(asked, form));

    private static bool Agree(VietnameseWord[] asked, VietnameseWord[] form) =>
        asked.Zip(form).All(pair => pair.First.Key == pair.Second.Key && !MarkAgreement.Contradict(pair.First, pair.Second));
}
