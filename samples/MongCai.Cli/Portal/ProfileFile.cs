using System.Text.Json;
using MongCai.Cli.Rows;
using MongCai.Domain;

namespace MongCai.Cli.Portal;

/// <summary>The file of one profile, which its owner alone can read.</summary>
internal sealed class ProfileFile
{
    private readonly string folder;
    private readonly string name;

    /// <exception cref="UsageException">The name is not one of letters, digits, hyphens and underscores.</exception>
    internal ProfileFile(string folder, string name)
    {
        bool isName = name.Length > 0 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
        (this.folder, this.name) = (folder, isName ? name
            : throw new UsageException(ExpectedForm.Wrong("--profile", name, new("chữ, số, '-' và '_'", "letters, digits, '-' and '_'"))));
    }

    internal string Path => System.IO.Path.Combine(folder, name + ".json");

    /// <exception cref="UsageException">Nobody has logged in, or the file is not one of a login.</exception>
    internal Profile Read()
    {
        if (!File.Exists(Path))
        {
            throw new UsageException(new BilingualText(
                $"Chưa có lần đăng nhập '{name}' ({Path}). Hãy đăng nhập trước: {LoginAgain}.",
                $"There is no profile '{name}' ({Path}). Log in first: {LoginAgain}."));
        }

        using TextReader text = StandardStreams.OpenFile(Path);
        try
        {
            return JsonSerializer.Deserialize(text.ReadToEnd(), ProfileJson.Default.Profile) ?? throw new JsonException();
        }
        catch (JsonException wrong)
        {
            throw new UsageException(
                new BilingualText(
                    $"Tệp '{Path}' không phải của một lần đăng nhập. Hãy đăng nhập lại: {LoginAgain}.",
                    $"The file '{Path}' is not a profile. Log in again: {LoginAgain}."),
                wrong);
        }
    }

    /// <summary>Writes the profile in one step: the old one stays whole until the new one is there.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    internal void Write(Profile profile)
    {
        try
        {
            CreateFolder();
            using ReplacedFile file = new(Path, ReplacedFile.OwnerOnly);
            JsonSerializer.Serialize(file.Content, profile, ProfileJson.Default.Profile);
            file.Commit();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                new BilingualText(
                    $"Không ghi được tệp '{Path}': {wrong.Message.TrimEnd('.')}.", $"The file '{Path}' cannot be written: {wrong.Message.TrimEnd('.')}."),
                wrong);
        }
    }

    internal string LoginAgain => $"mongcai portal login --address URL --client-id ID{(name == "default" ? "" : " --profile " + name)}";

    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, ReplacedFile.OwnerOnly | UnixFileMode.UserExecute);
        }
    }
}
