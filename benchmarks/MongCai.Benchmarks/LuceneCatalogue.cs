using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using MongCai.Domain.Procedures;

namespace MongCai.Benchmarks;

/// <summary>The names and codes of procedures in an index of Lucene.NET in memory, without case and marks; every word of a question is wanted.</summary>
internal sealed class LuceneCatalogue : IDisposable
{
    private const string Code = "code";
    private const string Name = "name";

    private readonly RAMDirectory directory = new();
    private readonly Analyzer analyzer = Analyzer.NewAnonymous((_, reader) =>
    {
        StandardTokenizer words = new(LuceneVersion.LUCENE_48, reader);
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(LuceneVersion.LUCENE_48, words)));
    });
    private readonly DirectoryReader reader;
    private readonly IndexSearcher searcher;

    internal LuceneCatalogue(IEnumerable<Procedure> procedures)
    {
        using (IndexWriter writer = new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)))
        {
            foreach (Procedure procedure in procedures)
            {
                writer.AddDocument(
                    [new StringField(Code, procedure.Code.ToString(), Field.Store.YES),
                        new TextField(Name, $"{procedure.Code} {procedure.Name}", Field.Store.NO)]);
            }
        }

        reader = DirectoryReader.Open(directory);
        searcher = new(reader);
    }

    internal int Count => reader.NumDocs;

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
        analyzer.Dispose();
    }

    /// <summary>The codes of the best so many.</summary>
    internal IReadOnlyList<string> Search(string text, int limit)
    {
        QueryParser parser = new(LuceneVersion.LUCENE_48, Name, analyzer) { DefaultOperator = Operator.AND };
        return [.. searcher.Search(
            parser.Parse(QueryParserBase.Escape(text)), limit).ScoreDocs.Select(found => searcher.Doc(found.Doc).Get(Code, CultureInfo.InvariantCulture))];
    }
}
