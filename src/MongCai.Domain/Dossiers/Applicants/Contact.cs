namespace MongCai.Domain.Dossiers;

/// <summary>How an applicant is reached: by post, telephone and e-mail, each where it is known.</summary>
public sealed record Contact(PostalAddress? Address = null, PhoneNumber? Phone = null, EmailAddress? Email = null);
