using MongCai.Domain.Agencies;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Portal.Documents;

/// <summary>A client with the salted hash of its secret.</summary>
internal sealed record ClientRecord(string SecretHash, AgencyCode Agency, IReadOnlyList<string> Scopes);

/// <summary>
/// What a token stands for, and the version of the client's record that it was given by: with another one it is good for nothing. The document's
/// identifier is the hash of the token.
/// </summary>
internal sealed record TokenRecord(string Client, AgencyCode Agency, IReadOnlyList<string> Scopes, Instant ExpiresAt, long ClientVersion = 0);

/// <summary>What a key was used for, and the answer, which nobody reads without the key: it may hold a secret, a token or an applicant.</summary>
internal sealed record KeyRecord(string Fingerprint, byte[] SealedAnswer, Instant ForgottenAt);

/// <summary>The answer that a key was given, to be given again to the same request.</summary>
internal sealed record KeptAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string? MediaType, byte[] Body);

/// <summary>An upload with how far it is.</summary>
internal sealed record UploadRecord(NewUpload Announced, long Offset);

/// <summary>A response; the scores by question, null for no opinion.</summary>
internal sealed record ResponseRecord(string Questionnaire, LocalDateTime SubmittedAt, IReadOnlyDictionary<string, int?> Answers);

/// <summary>An event on its way to an endpoint, and which of its agency's events it is; 0 where an older program wrote it.</summary>
internal sealed record MessageRecord(string Webhook, string Body, int Attempts, long Number = 0);
