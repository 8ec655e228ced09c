namespace MongCai.Sdk;

/// <summary>What is done with the body of a success.</summary>
internal enum AnswerKind
{
    Nothing,
    Json,
    Bytes,
    Stream,
}
