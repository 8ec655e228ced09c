using MongCai.Domain.Agencies;
using MongCai.Sdk.Contract.Files;
using NodaTime;

namespace MongCai.Portal.Documents;

/// <summary>A client with the salted hash of its secret.</summary>
internal sealed record ClientRecord(string SecretHash, AgencyCode Agency, IReadOnlyList<string> Scopes);

/// <summary>What a token stands for. The document's identifier is the hash of the token.</summary>
internal sealed record TokenRecord(string Client, AgencyCode Agency, IReadOnlyList<string> Scopes, Instant ExpiresAt);

/// <summary>The answer that a key was given, to be given again to the same request.</summary>
internal sealed record KeyRecord(string Fingerprint, int Status, IReadOnlyDictionary<string, string> Headers, string? MediaType, byte[] Body, Instant ForgottenAt);

/// <summary>An upload with how far it is.</summary>
internal sealed record UploadRecord(NewUpload Announced, long Offset);

/// <summary>A response; the scores by question, null for no opinion.</summary>
internal sealed record ResponseRecord(string Questionnaire, LocalDateTime SubmittedAt, IReadOnlyDictionary<string, int?> Answers);

/// <summary>An endpoint with its secret, and the one before it for as long as it is good.</summary>
internal sealed record WebhookRecord(Uri Url, IReadOnlyList<string> Events, string Secret, string? OldSecret = null, Instant? OldSecretUntil = null);

/// <summary>An event on its way to an endpoint.</summary>
internal sealed record MessageRecord(string Webhook, string Body, int Attempts);
