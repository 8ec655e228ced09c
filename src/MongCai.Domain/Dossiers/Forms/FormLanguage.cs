namespace MongCai.Domain.Dossiers.Forms;

/// <summary>The language that a form's own words are printed in; what the applicant wrote stays as it is.</summary>
public enum FormLanguage
{
    /// <summary>Vietnamese, the language of the law.</summary>
    Vietnamese,

    /// <summary>English, for the applicant who asks for it.</summary>
    English,
}
