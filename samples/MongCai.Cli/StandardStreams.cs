using System.Text;
using Microsoft.Win32.SafeHandles;
using MongCai.Cli.Terminal;
using MongCai.Domain;
using MongCai.Domain.Quality;

namespace MongCai.Cli;

/// <summary>The three streams of the program: UTF-8 without a byte order mark, lines that end with a line feed.</summary>
internal sealed class StandardStreams : IDisposable
{
    private const int BufferSize = 1 << 16;
    private const int UsualWidth = 80;
    private static readonly BilingualText Folder = new("đó là một thư mục", "it is a folder");
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly BilingualText InputTaken = new(
        "Đầu vào chuẩn ('-') được ghi hai lần, mà chỉ đọc được một lần. Hãy ghi tệp thay cho một trong hai.",
        "Standard input ('-') is given twice, and can be read once. Give a file instead of one of the two.");

    private readonly Stream input;
    private readonly Func<int?>? width;
    private bool isInputTaken;

    internal StandardStreams(Stream input, Stream output, TextWriter error, bool isOutputTerminal = false, Func<int?>? width = null)
    {
        this.input = input;
        (IsOutputTerminal, this.width) = (isOutputTerminal, width);
        OutputBytes = new BufferedStream(output, BufferSize);
        StreamWriter data = new(output, Utf8, BufferSize) { NewLine = "\n" };
        Output = isOutputTerminal ? new VisibleWriter(data) : data;
        Terminal = error;
        Error = new VisibleWriter(error);
    }

    /// <summary>
    /// Buffered: call <see cref="TextWriter.Flush"/> at the end. In a file or a pipe it is data to the letter; a terminal is shown what would move
    /// it.
    /// </summary>
    internal TextWriter Output { get; }

    /// <summary>
    /// Standard output for what writes its own UTF-8, such as a file of events; flush it at the end, and write nothing to <see cref="Output"/>
    /// besides.
    /// </summary>
    internal Stream OutputBytes { get; }

    /// <summary>Messages, in which no text of a file or a portal moves the terminal.</summary>
    internal TextWriter Error { get; }

    /// <summary>Standard error as it is, for what the program itself draws on a terminal.</summary>
    internal TextWriter Terminal { get; }

    /// <summary>Whether a person reads standard output, and no program.</summary>
    internal bool IsOutputTerminal { get; }

    /// <summary>The columns of the terminal; 80 where there is none.</summary>
    internal int Width => width?.Invoke() ?? UsualWidth;

    /// <summary>The language of help and errors.</summary>
    internal Language Language { get; set; } = Language.English;

    internal static StandardStreams OfProcess() =>
        new(Console.OpenStandardInput(), OpenOutput(), Console.Error, !Console.IsOutputRedirected, TerminalWidth.OfProcess);

    /// <summary>Opens a file for reading; <c>-</c> is standard input. A byte order mark is accepted.</summary>
    /// <exception cref="UsageException">The file cannot be opened.</exception>
    internal TextReader Open(string path) => Reader(OpenBytes(path));

    /// <summary>Opens a file for reading as it is; <c>-</c> is standard input.</summary>
    /// <exception cref="UsageException">The file cannot be opened.</exception>
    internal Stream OpenBytes(string path) => path != "-" ? OpenFileBytes(path)
        : isInputTaken ? throw new UsageException(InputTaken)
        : Take(input);

    private Stream Take(Stream taken)
    {
        isInputTaken = true;
        return taken;
    }

    /// <summary>Opens a file for reading. A byte order mark is accepted.</summary>
    /// <exception cref="UsageException">The file cannot be opened.</exception>
    internal static TextReader OpenFile(string path) => Reader(OpenFileBytes(path));

    /// <summary>Reads bytes as text: UTF-8, or what a byte order mark says.</summary>
    internal static StreamReader Reader(Stream stream) => StrictText.Of(stream, leaveOpen: false);

    /// <summary>Writes a file, over one that is there.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    internal static void WriteFile(string path, byte[] content) => Writing(path, () => File.WriteAllBytes(path, content));

    /// <summary>Writes at the end of a file, which need not be there yet.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    internal static void AppendFile(string path, string content) => Writing(path, () => File.AppendAllText(path, content, Utf8));

    private static void Writing(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            BilingualText why = Directory.Exists(path) ? Folder : new(wrong.Message.TrimEnd('.'), wrong.Message.TrimEnd('.'));
            throw new UsageException(
                new BilingualText($"Không ghi được tệp '{path}': {why.Vietnamese}.", $"The file '{path}' cannot be written: {why.English}."), wrong);
        }
    }

    /// <summary>Says something besides the answer, in the language of errors.</summary>
    internal void Note(BilingualText said) => Error.WriteLine("mongcai: " + said.In(Language));

    public void Dispose() => Error.Flush();

    private static FileStream OpenFileBytes(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            BilingualText why = Directory.Exists(path) ? Folder
                : File.Exists(path) ? new(wrong.Message.TrimEnd('.'), wrong.Message.TrimEnd('.'))
                : new("không có tệp này", "it does not exist");
            throw new UsageException(
                new BilingualText($"Không mở được tệp '{path}': {why.Vietnamese}.", $"The file '{path}' cannot be opened: {why.English}."), wrong);
        }
    }

    /// <summary>
    /// Opens a pipe as a file, since the console's own stream swallows the news that nobody reads any more; all else as the console does,
    /// which keeps its place in a file that several programs write in turn.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        FileStream output = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return output.CanSeek ? Console.OpenStandardOutput() : output;
    }
}
