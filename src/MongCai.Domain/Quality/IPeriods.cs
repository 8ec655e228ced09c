using NodaTime;

namespace MongCai.Domain.Quality;

/// <summary>Numbers the periods that days lie in, the earlier the lower.</summary>
internal interface IPeriods
{
    int IndexOf(LocalDate date);
}
